import { Module } from '@nestjs/common';
import { CompanyPayloadResolver } from './company-payload.resolver';
import { CompanyResolver } from './company.resolver';
import { CreateCompany } from './create-company';
import { ReadCompanies } from './read-companies';
import { UpdateCompany } from './update-company';

@Module({
  providers: [CompanyResolver, CompanyPayloadResolver, ReadCompanies, CreateCompany, UpdateCompany],
  exports: [CreateCompany],
})
export class CompaniesModule {}
